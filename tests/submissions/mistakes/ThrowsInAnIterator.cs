// challenge: take-every
// expect: failed on VAL: thrown at ThrowsInAnIterator.cs:17; call Probe.Of(10, 11, 12, 13, 14, 15, 16).TakeEvery(3); Index was out of range
// expect: failed on VAL: Your code threw ArgumentOutOfRangeException before item 0 came
// about: an index one too high; the line is that of the iterator's own statement, not of the list that throws
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfLessThan(step, 1);
        return Iterate();

        IEnumerable<T> Iterate()
        {
            var seen = new List<T>();
            foreach (var item in source)
                if (seen.Count % step == 0) yield return seen[seen.Count];
                else seen.Add(item);
        }
    }
}
