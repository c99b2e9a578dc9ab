// challenge: complexity-lab
// expect: passed
// about: ref parameters: swap, and a struct changed in place
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        var range = new Bounds { Low = sorted.Count, High = 0 };
        Swap(ref range.Low, ref range.High);
        while (range.Low < range.High)
        {
            var middle = range.Low + ((range.High - range.Low) / 2);
            Narrow(ref range, middle, comparer.Compare(sorted[middle], value) < 0);
        }

        return range.Low;
    }

    private static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);

    private static void Narrow(ref Bounds range, int middle, bool isBelow)
    {
        ref var side = ref isBelow ? ref range.Low : ref range.High;
        side = isBelow ? middle + 1 : middle;
    }

    private struct Bounds
    {
        public int Low;
        public int High;
    }
}
