# What a reader pays on a slow phone, beside the same content made with Hugo. Sourced by scripts/bench.

rounds=${1:-5}
[ $# -le 1 ] || usage
install_peers
make_program
make_work
tool=$top/src/test/lighthouse
if [ ! -e "$tool/node_modules/lighthouse/package.json" ]; then
  (cd "$tool" && npm ci --silent --ignore-scripts)
fi
sites=()
for n in 41 1000; do
  make_content "$n" keikaku
  make_project "$n" keikaku no
  (cd "$work/keikaku-$n" && ./keikaku build --quiet)
  make_peer "$n" hugo plain
  (cd "$work/hugo-$n" && hugo --quiet)
  sites+=("Keikaku, $n actions=$work/keikaku-$n/public:,actions/index.html,actions/7.html"
    "Hugo, $n actions=$work/hugo-$n/public:,items.html,items/a00007.html")
done

# What Open SDG's pages load before anything of their own.
weigh_open_sdg() {
  local peer=$here/peers/open-sdg
  [ -d "$peer/node_modules" ] || npm ci --silent --ignore-scripts --prefix "$peer" >&2 || return 0
  read -r requests bytes < <(node "$peer/weigh.mjs")
  printf '\nOpen SDG, any page: %s requests and %s bytes (gzip) of libraries alone.\n' "$requests" "$bytes"
}

{
  CHROME_PATH="${CHROME_PATH:-$(command -v chromium)}" node "$tool/paint.mjs" "$rounds" "${sites[@]}"
  weigh_open_sdg
} |
  report reader "What a reader pays" "scripts/bench reader $rounds"
