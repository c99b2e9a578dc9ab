// challenge: running-stats
// expect: passed
// about: methods of one's own that are called Finalize, Main, Dispose and GetType
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        var sums = new Sums();
        foreach (var value in values) sums.Main(value);
        sums.Dispose();
        return sums.Finalize();
    }

    private sealed class Sums
    {
        private long count;
        private double mean, squares;

        public void Main(double value)
        {
            var distance = value - mean;
            mean += distance / ++count;
            squares += distance * (value - mean);
        }

        public Stats Finalize() => GetType(count > 0) ? new(count, mean, squares / count) : default;

        public void Dispose() { }

        private static bool GetType(bool hasValues) => hasValues;
    }
}
