// challenge: running-stats
// expect: passed
// about: partial methods, properties and constructors
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        var summary = new Summary(0);
        foreach (var value in values) summary.Add(value);
        return summary.Result;
    }
}

internal sealed partial class Summary
{
    public partial Summary(long count);

    public partial Stats Result { get; }

    public partial void Add(double value);
}

internal sealed partial class Summary
{
    private long count;
    private double mean, squares;

    public partial Summary(long count) => this.count = count;

    public partial Stats Result => new(count, mean, count == 0 ? 0 : squares / count);

    public partial void Add(double value)
    {
        var before = value - mean;
        mean += before / ++count;
        squares += before * (value - mean);
    }
}
