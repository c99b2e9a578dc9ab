// expect: allowed
// about: two enumerators in one method, queues, arrays copied out, Array.Copy and Array.Resize
public static class Solution
{
    public static IEnumerable<(A, B)> ZipShortest<A, B>(this IEnumerable<A> first, IEnumerable<B> second)
    {
        using IEnumerator<A> a = first.GetEnumerator();
        using IEnumerator<B> b = second.GetEnumerator();
        while (a.MoveNext() && b.MoveNext()) yield return (a.Current, b.Current);
    }

    public static IEnumerable<T[]> Window<T>(this IEnumerable<T> source, int size)
    {
        var queue = new Queue<T>(size);
        foreach (var item in source)
        {
            queue.Enqueue(item);
            if (queue.Count > size) queue.Dequeue();
            if (queue.Count == size) yield return queue.ToArray();
        }
    }

    public static IEnumerable<T[]> Batch<T>(this IEnumerable<T> source, int size)
    {
        T[]? batch = null;
        var count = 0;
        foreach (var item in source)
        {
            (batch ??= new T[size])[count++] = item;
            if (count < size) continue;
            yield return batch;
            (batch, count) = (null, 0);
        }

        if (batch is null) yield break;
        Array.Resize(ref batch, count);
        yield return batch;
    }

    public static IEnumerable<S> Scan<T, S>(this IEnumerable<T> source, S seed, Func<S, T, S> step)
    {
        yield return seed;
        foreach (var item in source) yield return seed = step(seed, item);
    }
}
