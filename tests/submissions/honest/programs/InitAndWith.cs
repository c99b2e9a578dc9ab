// challenge: running-stats
// expect: passed
// about: init accessors and with on structs and anonymous types
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        var all = new { Count = 0L, Mean = 0.0, Squares = 0.0 };
        foreach (var value in values)
        {
            var before = value - all.Mean;
            var moved = all with { Count = all.Count + 1, Mean = all.Mean + (before / (all.Count + 1)) };
            all = moved with { Squares = moved.Squares + (before * (value - moved.Mean)) };
        }

        var stats = new Stats { Count = all.Count, Mean = all.Mean };
        return all.Count == 0 ? stats : stats with { Variance = all.Squares / all.Count };
    }
}
