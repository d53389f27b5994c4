// dist/sbom.cdx.json: the packages whose code is part of the programs in dist/, as a CycloneDX bill of materials. Made from esbuild's
// metafiles, not from the lock file: what no bundle holds is no part. Without a time or a serial number, so that it is rebuilt byte for byte.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Contrib, Enums, Models, Serialize, Spec } from '@cyclonedx/cyclonedx-library';
import { PackageURL } from 'packageurl-js';
import parseExpression from 'spdx-expression-parse';
import type { BundledPackage } from './licenses.ts';
import { root } from './root.ts';

const licenses = new Contrib.License.Factories.LicenseFactory((text) => parseExpression(text));

function toComponent(
  { name, version, license }: BundledPackage,
  type: Enums.ComponentType,
): Models.Component {
  const [base = '', group] = name.split('/').reverse();
  const purl = new PackageURL('npm', group, base, version, undefined, undefined).toString();
  return new Models.Component(type, base, {
    bomRef: purl,
    purl,
    version,
    ...(group === undefined ? {} : { group }),
    ...(license === undefined
      ? {}
      : { licenses: new Models.LicenseRepository([licenses.makeFromString(license)]) }),
  });
}

/** CycloneDX 1.6 as JSON. */
export function toSbom(packages: readonly BundledPackage[]): string {
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Omit<
    BundledPackage,
    'directory'
  >;
  const subject = toComponent({ ...own, directory: '' }, Enums.ComponentType.Application);
  // A package that stands in the lock file twice in one version is one component.
  const components = new Map(
    packages.map((one) => [`${one.name}@${one.version}`, toComponent(one, Enums.ComponentType.Library)]),
  );
  for (const { bomRef } of components.values()) subject.dependencies.add(bomRef);
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: subject }),
    components: new Models.ComponentRepository(components.values()),
  });
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`;
}
