// challenge: complexity-lab
// expect: passed
// about: ref fields, scoped parameters, ref locals and ref returns
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        var (low, high) = (0, sorted.Count);
        var range = new Range(ref low, ref high);
        while (range.IsOpen)
        {
            var middle = range.Middle;
            ref var side = ref comparer.Compare(sorted[middle], value) < 0 ? ref range.Low : ref range.High;
            side = middle + (side == range.Low && low <= middle && comparer.Compare(sorted[middle], value) < 0 ? 1 : 0);
        }

        return Copy(in low);
    }

    private static int Copy(scoped ref readonly int value) => value;

    private ref struct Range(ref int low, ref int high)
    {
        public ref int Low = ref low;
        public ref int High = ref high;

        public readonly bool IsOpen => Low < High;

        public readonly int Middle => Low + ((High - Low) / 2);
    }
}
