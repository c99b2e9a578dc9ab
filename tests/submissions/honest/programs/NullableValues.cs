// challenge: running-stats
// expect: passed
// about: nullable value types, lifted operators, GetValueOrDefault
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        double? mean = null;
        double squares = 0;
        long? count = default;
        foreach (var value in values)
        {
            count = (count ?? 0) + 1;
            var distance = value - mean.GetValueOrDefault();
            mean = mean.HasValue ? mean + (distance / count) : value;
            squares += distance * (value - mean!.Value);
            if (count == 1) squares = 0;
        }

        return count is { } n ? new(n, mean ?? 0, squares / n) : new(0, 0, 0);
    }
}
