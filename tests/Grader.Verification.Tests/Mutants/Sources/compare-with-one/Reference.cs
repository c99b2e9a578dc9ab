public static class Solution
{
    public static IEnumerable<T> Rising<T>(IEnumerable<T> source, IComparer<T> comparer)
        where T : IComparable<T>
    {
        var (last, any) = (default(T)!, false);
        foreach (var item in source)
        {
            var order = comparer.Compare(item, last);
            if (!any || order > 0 || item.CompareTo(last) >= 0)
                yield return item;
            (last, any) = (item, true);
        }
    }
}
