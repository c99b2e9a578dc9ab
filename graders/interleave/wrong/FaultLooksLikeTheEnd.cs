// dies: LZ-FAULT
// "The others can continue": a source that fails is skipped like one that has ended.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        List<IEnumerator<T>> opened = [];
        Queue<IEnumerator<T>> waiting = new();
        try
        {
            foreach (IEnumerable<T> source in sources)
            {
                IEnumerator<T> items = source.GetEnumerator();
                opened.Add(items);
                if (!TryMoveNext(items))
                    continue;
                yield return items.Current;
                waiting.Enqueue(items);
            }

            while (waiting.TryDequeue(out IEnumerator<T>? items))
            {
                if (!TryMoveNext(items))
                    continue;
                yield return items.Current;
                waiting.Enqueue(items);
            }
        }
        finally
        {
            opened.ForEach(items => items.Dispose());
        }
    }

    private static bool TryMoveNext<T>(IEnumerator<T> items)
    {
        try
        {
            return items.MoveNext();
        }
        catch (Exception)
        {
            return false;
        }
    }
}
