# Cold builds beside other generators, in turns. Sourced by scripts/bench.

rounds=5 only= sizes=() javas=()
while [ $# -gt 0 ]; do
  case $1 in
    --rounds) rounds=$2; shift ;;
    --only) only=$2; shift ;;
    --java) javas+=("$2"); shift ;;
    [1-9]*) sizes+=("${1//[,_]/}") ;;
    *) usage ;;
  esac
  shift
done
[ ${#sizes[@]} -gt 0 ] || sizes=(41 1000)

wanted() {
  [ -z "$only" ] || [[ ,$only,hugo-tuned, == *",$1,"* ]]
}

# entry NAME FOLDER ROUNDS CLEAR ENVIRONMENT COMMAND…: one line of JSON for turns.py
entry() {
  python3 - "$@" <<'PYTHON'
import json, sys
name, folder, rounds, clear, environment, *command = sys.argv[1:]
print(json.dumps({
    "name": name, "folder": folder, "rounds": int(rounds), "clear": clear.split(),
    "environment": dict([environment.split("=", 1)] if environment else []), "command": command}))
PYTHON
}

# own N NAME CLEAR JAVA PICTURES
own() {
  wanted "$2" || return 0
  make_content "$1" keikaku
  make_project "$1" "$2" "$5"
  entry "$2" "$work/$2-$1" "$rounds" "$3" "${4:+KEIKAKU_JAVA=$4}" ./keikaku build
}

# peer N NAME TOOL FLAVOUR MOST CLEAR COMMAND…
peer() {
  local n=$1 name=$2 tool=$3 flavour=$4 most=$5 clear=$6
  shift 6
  wanted "$name" && has "$tool" || return 0
  make_peer "$n" "$name" "$flavour"
  entry "$name" "$work/$name-$n" "$((rounds < most ? rounds : most))" "$clear" "" "$@"
}

all() {
  local n=$1 java everything="public .keikaku"
  peer "$n" hugo-tuned hugo plain 99 public hugo --quiet
  peer "$n" hugo hugo plain 99 public hugo --quiet
  own "$n" keikaku "$everything" "" yes
  own "$n" keikaku-without-pictures "$everything" "" no
  own "$n" keikaku-again "" "" yes
  for java in "${javas[@]}"; do
    own "$n" "keikaku-$(basename -- "$(dirname -- "$(dirname -- "$java")")")" "$everything" "$java" no
  done
  peer "$n" eleventy eleventy plain 3 public \
    node --max-old-space-size=8192 node_modules/@11ty/eleventy/cmd.cjs --quiet
  # These two take minutes for 10,000.
  if [ "$n" -le 1000 ]; then
    peer "$n" jekyll jekyll jekyll 3 public jekyll build -q -d public
    peer "$n" jbake jbake jbake 2 "public cache" java -Xmx6g \
      "-Dlogback.configurationFile=$here/peers/jbake/logback.xml" -cp "$here/peers/jbake/lib/*" \
      org.jbake.launcher.Main -b . public --reset
  fi
}

install_peers
for name in hugo eleventy jekyll jbake; do
  has $name || echo "scripts/bench: $name is missing and not measured" >&2
done
make_program
make_work
for n in "${sizes[@]}"; do
  all "$n" | python3 -c 'import json, sys; print(json.dumps([json.loads(line) for line in sys.stdin]))' \
    >"$work/spec-$n.json"
  printf '## %s actions in two languages\n\n' "$n"
  python3 "$top/src/bench/turns.py" "$work/spec-$n.json" --rounds "$rounds" \
    --reference hugo-tuned --out "$here/result-$n.json"
  echo
  find "$work" -mindepth 1 -maxdepth 2 -name "*-$n" -exec rm -rf {} +
done | report builds "Cold builds beside other generators" "scripts/bench builds $arguments"
