// expect: allowed
// about: Welford's method with a tuple state folded by Aggregate, doubles, and a loop
public static class Solution
{
    public static (long Count, double Mean, double M2) Summarise(IEnumerable<double> values) =>
        values.Aggregate((Count: 0L, Mean: 0.0, M2: 0.0), static (s, x) =>
        {
            var count = s.Count + 1;
            var mean = s.Mean + ((x - s.Mean) / count);
            return (count, mean, s.M2 + ((x - s.Mean) * (x - mean)));
        });
}
