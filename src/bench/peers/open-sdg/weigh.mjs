// What every page of an Open SDG site loads from elsewhere before its own style sheet, script, pictures
// and data: the libraries that the theme's head.html (commit 05939f76) and scripts.html (00629e83) name,
// in the versions named there, each compressed by gzip. They are taken from npm. Not counted, because npm
// does not have the files: modernizr, minified DataTables, leaflet.zoomhome's style sheet; nor fonts. So it is a
// least weight. Prints "REQUESTS BYTES", or each file with --each.
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const files = [
  "bootstrap/dist/css/bootstrap.min.css",
  "font-awesome/css/font-awesome.min.css",
  "datatables.net-fixedcolumns-dt/css/fixedColumns.dataTables.min.css",
  "leaflet/dist/leaflet.css",
  "leaflet-timedimension/dist/leaflet.timedimension.control.min.css",
  "leaflet-fullscreen/dist/leaflet.fullscreen.css",
  "leaflet-search/dist/leaflet-search.min.css",
  "klaro/dist/klaro.min.css",
  "jquery/dist/jquery.min.js",
  "tether/dist/js/tether.min.js",
  "bootstrap/dist/js/bootstrap.min.js",
  "datatables.net-bs/js/dataTables.bootstrap.js",
  "datatables.net-fixedcolumns/js/dataTables.fixedColumns.min.js",
  "underscore/underscore-min.js",
  "chart.js/dist/Chart.bundle.min.js",
  "patternomaly/dist/patternomaly.js",
  "autotrack/autotrack.js",
  "html2canvas/dist/html2canvas.js",
  "file-saver/dist/FileSaver.min.js",
];
const compressed = (name) => {
  const bytes = readFileSync(new URL(`node_modules/${name}`, import.meta.url));
  return gzipSync(bytes, { level: 9 }).length;
};
const sizes = files.map((name) => [name, compressed(name)]);
if (process.argv.includes("--each")) {
  sizes.forEach(([name, size]) => console.log(`${size}\t${name}`));
} else {
  console.log(files.length, sizes.reduce((sum, [, size]) => sum + size, 0));
}
