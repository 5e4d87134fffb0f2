# The plans of many municipalities on one machine, and their catalogues in one portal. Sourced by
# scripts/bench.

cities=${1:-1741}
[ $# -le 1 ] || usage
make_work
mvn -q -B -Pbench test-compile dependency:build-classpath -Dmdep.outputFile="$here/classpath" \
  -Dmdep.includeScope=test >&2
classes=$top/target/test-classes:$top/target/classes:$(cat "$here/classpath")
mkdir -p "$work/theme"
sed 's/^share-pictures=.*/share-pictures=no/' "$top/site-theme/theme.properties" \
  >"$work/theme/theme.properties"
{
  printf '## Building %s plans of 41 actions in two languages, one after another\n\n```\n' "$cities"
  java -Xmx1g -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-Dkeikaku.top=$work" -cp "$classes" \
    keikaku.Nation 1 "$cities" "$work/nation" "--theme=$work/theme" >/dev/null
  cat "$work"/nation/nation-*.json
  printf '```\n\n## Harvesting their catalogues with rdflib, then with Apache Jena\n\n```\n'
  /usr/bin/python3 "$top/src/bench/harvest.py" "$work/nation/catalogs"
  java -Xmx2g -cp "$classes" keikaku.Harvest "$work/nation/catalogs"
  echo '```'
} | report nation "The nation on one machine" "scripts/bench nation $cities"
