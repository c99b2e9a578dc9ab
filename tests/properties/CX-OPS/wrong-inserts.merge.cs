public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        var all = new List<T>();
        foreach (var source in sources)
            foreach (var item in source)
            {
                var place = all.Count;
                while (place > 0 && all[place - 1].CompareTo(item) > 0) place--;
                all.Insert(place, item);
            }

        return all;
    }
}
