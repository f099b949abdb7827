// Reads the Xcode project with a parser that is not Xcode's and follows every reference in it: nothing
// may point nowhere, nothing may stand unused, and every folder and file that it names must exist.
import fs from "node:fs";
import path from "node:path";
import { parse } from "@bacons/xcode/json";

const project = path.resolve(process.argv[2]);
const home = path.dirname(project);
const { objects, rootObject, objectVersion } = parse(
  fs.readFileSync(path.join(project, "project.pbxproj"), "utf8"),
);
const problems = [];
const isId = (value) => typeof value === "string" && /^[0-9A-F]{24}$/.test(value);
const used = new Set([rootObject]);

function follow(value, at) {
  if (isId(value)) {
    used.add(value);
    if (!objects[value]) problems.push(`${at} points to ${value}, which is nothing`);
  } else if (value && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) follow(inner, `${at}/${key}`);
  }
}
for (const [id, object] of Object.entries(objects)) follow(object, `${object.isa} ${id}`);
for (const [id, object] of Object.entries(objects)) {
  if (!used.has(id)) problems.push(`${object.isa} ${id} is not used`);
}

const named = Object.values(objects).flatMap((object) => {
  if (object.isa === "PBXFileSystemSynchronizedRootGroup") return [object.path];
  if (object.isa === "XCLocalSwiftPackageReference") return [object.relativePath];
  if (object.isa === "PBXFileReference" && object.sourceTree === "<group>") return [object.path];
  if (object.isa === "XCBuildConfiguration") return [object.buildSettings.INFOPLIST_FILE ?? "."];
  return [];
});
for (const name of named) {
  if (!fs.existsSync(path.join(home, name))) problems.push(`${name} does not exist`);
}

const product = Object.values(objects).find((o) => o.isa === "XCSwiftPackageProductDependency");
const manifest = fs.readFileSync(path.join(home, "NyVriKit/Package.swift"), "utf8");
if (!manifest.includes(`.library(name: "${product.productName}"`)) {
  problems.push(`the package has no product ${product.productName}`);
}
if (Number(objectVersion) !== 77) problems.push(`objectVersion is ${objectVersion}, not 77`);

for (const problem of problems) console.error(`project: ${problem}`);
console.log(`project: ${Object.keys(objects).length} objects, ${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
