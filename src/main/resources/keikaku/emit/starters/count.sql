-- 取組項目の数を、最新の評価ごとに数えます。DuckDB で動きます。
-- Counts the actions by their latest grade. For DuckDB.
SELECT latest_grade_symbol, count(*) AS actions
FROM read_csv('@DATA@actions.csv', header = true, all_varchar = true)
GROUP BY latest_grade_symbol
ORDER BY latest_grade_symbol;
