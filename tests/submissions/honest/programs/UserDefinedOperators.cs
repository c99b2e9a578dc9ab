// challenge: running-stats
// expect: passed
// about: user-defined operators, conversions, true and false
public static class Solution
{
    public static Stats Summarise(IEnumerable<double> values)
    {
        Moments all = default;
        foreach (var value in values) all += value;
        if (!all) return new(0, 0, 0);
        return (Stats)all;
    }

    private readonly struct Moments(long count, double mean, double squares)
    {
        private readonly long count = count;
        private readonly double mean = mean, squares = squares;

        public static Moments operator +(Moments m, double value)
        {
            var distance = value - m.mean;
            var next = m.mean + (distance / (m.count + 1));
            return new(m.count + 1, next, m.squares + (distance * (value - next)));
        }

        public static bool operator true(Moments m) => m.count > 0;

        public static bool operator false(Moments m) => m.count == 0;

        public static bool operator !(Moments m) => m.count == 0;

        public static explicit operator Stats(Moments m) => new(m.count, m.mean, m.squares / m.count);
    }
}
