// As in MoreLINQ, but each source is opened when its first turn comes.
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        var opened = new LinkedList<IEnumerator<T>>();
        try
        {
            foreach (var source in sources)
            {
                var node = opened.AddLast(source.GetEnumerator());
                if (node.Value.MoveNext())
                    yield return node.Value.Current;
                else
                    Close(node);
            }

            while (opened.First is not null)
            {
                for (var (node, next) = (opened.First, opened.First?.Next); node is not null; (node, next) = (next, next?.Next))
                {
                    if (node.Value.MoveNext())
                        yield return node.Value.Current;
                    else
                        Close(node);
                }
            }
        }
        finally
        {
            foreach (var items in opened)
                items.Dispose();
        }

        void Close(LinkedListNode<IEnumerator<T>> node)
        {
            opened.Remove(node);
            node.Value.Dispose();
        }
    }
}
