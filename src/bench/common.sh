# What the measurements share. Sourced by scripts/bench, at the top of the project.

top=$PWD
here=$top/target/bench
work=${KEIKAKU_BENCH:-}
record=${record:-false}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# A folder for the sites that are measured, in memory where there is such a place: creating many
# files just after deleting many is several times slower on some disks, and would drown the rest.
make_work() {
  if [ -z "$work" ]; then
    work=$(mktemp -d "$([ -w /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")/keikaku-bench.XXXXXX")
    trap 'rm -rf -- "$work"' EXIT
  fi
  mkdir -p "$work" "$here"
}

# The jar, as ./keikaku makes it, and the maker of plans.
make_program() {
  "$top/keikaku" --version >/dev/null
  mkdir -p "$here/classes"
  javac -encoding UTF-8 -d "$here/classes" "$top"/src/bench/java/keikaku/bench/content/*.java
}

# make_content N FLAVOUR: a plan of N actions in the folder content/FLAVOUR-N
make_content() {
  local content=$work/content/$2-$1
  [ -d "$content" ] && return
  java -cp "$here/classes" keikaku.bench.content.MakeContent "$1" "$content" "$2"
  if [ "$2" = keikaku ]; then
    "$top/keikaku" translations --accept --content "$content" >/dev/null
  fi
}

# make_project N NAME PICTURES: a project as a user has it, with the launcher, the jar, the content
# and an archive of classes of its own
make_project() {
  local home=$work/$2-$1
  mkdir -p "$home/target" "$home/site-theme"
  cp "$top/keikaku" "$home/"
  cp "$top/target/keikaku.jar" "$home/target/"
  sed "s/^share-pictures=.*/share-pictures=$3/" "$top/site-theme/theme.properties" \
    >"$home/site-theme/theme.properties"
  ln -sfn "$work/content/keikaku-$1" "$home/content"
  echo plan.example >"$home/CNAME"
}

# Peers that are missing are installed where that is possible.
install_peers() {
  local absent=() tool
  for tool in hugo jekyll node npm; do
    command -v $tool >/dev/null || absent+=("${tool/#node/nodejs}")
  done
  if [ ${#absent[@]} -gt 0 ] && command -v apt-get >/dev/null; then
    echo "scripts/bench: installing ${absent[*]}" >&2
    as_root apt-get update -qq && as_root env DEBIAN_FRONTEND=noninteractive \
      apt-get install -y -qq --no-install-recommends "${absent[@]}" >/dev/null || true
  fi
  mkdir -p "$here"
  cp -R "$top/src/bench/peers" "$here/"
  if command -v npm >/dev/null && [ ! -d "$here/peers/eleventy/node_modules" ]; then
    npm ci --silent --prefix "$here/peers/eleventy" >&2 || true
  fi
  if [ ! -d "$here/peers/jbake/lib" ]; then
    (cd "$here/peers/jbake" &&
      mvn -q -B dependency:copy-dependencies -DoutputDirectory=lib -DincludeScope=runtime >&2) || true
  fi
}

has() {
  case $1 in
    eleventy) [ -d "$here/peers/eleventy/node_modules" ] && command -v node >/dev/null ;;
    jbake) [ -d "$here/peers/jbake/lib" ] ;;
    *) command -v "$1" >/dev/null ;;
  esac
}

# make_peer N NAME FLAVOUR
make_peer() {
  make_content "$1" "$3"
  "$here/peers/$2/setup.sh" "$work/content/$3-$1" "$work/$2-$1" >&2
}

# report NAME TITLE COMMAND: shows what comes in, and keeps it as a page where that is wished
report() {
  local page=/dev/null
  if $record; then
    mkdir -p "$top/src/docs/performance"
    page=$top/src/docs/performance/$1.md
  fi
  {
    printf '# %s\n\nMeasured on %s by `%s` on %s cores with %s GiB; %s.\n\n' "$2" "$(date -u +%F)" "$3" \
      "$(nproc)" "$(awk '/MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo)" \
      "$(java -version 2>&1 | sed -n '1s/"//gp')"
    cat
  } | tee "$page"
}
