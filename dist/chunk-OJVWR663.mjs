import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);
var PACKET_LIMIT_BYTES=256*1024*1024;export{PACKET_LIMIT_BYTES};
