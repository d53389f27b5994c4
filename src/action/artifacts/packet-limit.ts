// How large a packet may be, however it comes. Apart from the unzip library, which main loads only for an archive.

/** Bytes of the packet, and of all entries together. The export step writes 25 items of 4 MiB at most: this is 2.5 times that. */
export const PACKET_LIMIT_BYTES = 256 * 1024 * 1024;
