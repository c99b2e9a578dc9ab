// challenge: merge-sorted
// expect: failed on VAL
// score: 18
// about: a heap that is not stable reads no further than another
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        var heap = new PriorityQueue<IEnumerator<T>, T>();
        foreach (var s in sources)
        {
            var it = s.GetEnumerator();
            if (it.MoveNext()) heap.Enqueue(it, it.Current);
        }
        while (heap.Count > 0)
        {
            var it = heap.Dequeue();
            yield return it.Current;
            if (it.MoveNext()) heap.Enqueue(it, it.Current);
            else it.Dispose();
        }
    }
}
