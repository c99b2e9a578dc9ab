// challenge: running-stats
// expect: failed on LZ-ONCE
// expect without policy: failed on LZ-ONCE
// about: two passes over any source of more than 32 values, in the challenge whose point is one pass.
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var few = new List<double>();
        foreach (var value in values)
        {
            few.Add(value);
            if (few.Count > 32) return Twice(values);
        }

        return Twice(few);
    }

    private static Stats Twice(IEnumerable<double> values)
    {
        var (count, sum, first) = (0L, 0.0, 0.0);
        foreach (var value in values)
        {
            if (count++ == 0) first = value;
            sum += value - first;
        }

        if (count == 0) return new Stats(0, 0, 0);
        var (shift, squares) = (sum / count, 0.0);
        foreach (var value in values) squares += (value - first - shift) * (value - first - shift);
        return new Stats((int)count, first + shift, squares / count);
    }
}
