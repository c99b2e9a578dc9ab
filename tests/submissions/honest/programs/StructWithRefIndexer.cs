// challenge: complexity-lab
// expect: passed
// about: a struct over an array whose indexer returns a ref to its elements
public static class Solution
{
    public static int LowerBound<T>(IReadOnlyList<T> sorted, T value, IComparer<T> comparer)
    {
        var ends = new Pair(new int[2]);
        ends[1] = sorted.Count;
        while (ends[0] < ends[1])
        {
            var middle = ends[0] + ((ends[1] - ends[0]) / 2);
            if (comparer.Compare(sorted[middle], value) < 0) ends[0] = middle + 1;
            else ends.Last = middle;
        }

        return ends[0];
    }

    private readonly struct Pair(int[] items)
    {
        private readonly int count = items.Length;

        public ref int this[int index] => ref items[index];

        public ref int Last => ref items[count - 1];
    }
}
