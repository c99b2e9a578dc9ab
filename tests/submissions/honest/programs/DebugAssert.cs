// challenge: pairwise
// expect: passed
// about: Debug.Assert, which a Release build leaves out
using System.Diagnostics;

public static class Solution
{
    public static IEnumerable<(T, T)> Pairwise<T>(this IEnumerable<T> source)
    {
        Debug.Assert(source is not null, "There is a source.");
        var count = 0;
        T last = default!;
        foreach (var item in source!)
        {
            if (count++ > 0) yield return (last, item);
            last = item;
            Debug.WriteLine(count);
        }
    }
}
