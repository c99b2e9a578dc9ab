// challenge: complexity-lab
// expect: passed
// about: ref locals into arrays, ref returns of array elements, a ref property and indexer of a class
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        int[] ends = [0, sorted.Count];
        var bounds = new Bounds(ends);
        ref var low = ref At(ends, 0);
        while (low < bounds.High)
        {
            var middle = low + ((bounds.High - low) / 2);
            var isBelow = comparer.Compare(sorted[middle], value) < 0;
            ref var side = ref low;
            if (!isBelow) side = ref bounds[1];
            side = isBelow ? middle + 1 : middle;
        }

        return ends[0];
    }

    private static ref int At(int[] items, int index) => ref items[index];

    private sealed class Bounds(int[] ends)
    {
        private int looks;

        public ref int High => ref ends[1];

        public ref readonly int Looks => ref looks;

        public ref int this[int index]
        {
            get
            {
                looks++;
                return ref ends[index];
            }
        }
    }
}
