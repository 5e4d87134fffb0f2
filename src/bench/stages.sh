# The hot stages one by one, with JMH. Sourced by scripts/bench.

[ $# -eq 0 ] || usage
mvn -q -B -Pbench test-compile >&2
{
  echo '```'
  mvn -q -B -Pbench exec:exec@jmh | sed -n '/^Benchmark /,$p' | sed '/^$/d'
  echo '```'
} | report stages "The hot stages one by one" "scripts/bench stages"
