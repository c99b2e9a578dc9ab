// challenge: interleave
// expect: passed
// about: collection expressions into a list, a queue's constructor, a span, a set and an interface
public static class Solution
{
    public static IEnumerable<T> Interleave<T>(params IEnumerable<T>[] sources)
    {
        List<IEnumerable<T>> unopened = [.. sources];
        LinkedList<IEnumerator<T>> ring = new();
        IReadOnlyList<int> one = [1];
        HashSet<string> names = ["open", "next"];
        try
        {
            while (unopened.Count > 0)
            {
                var opened = unopened[0].GetEnumerator();
                unopened.RemoveRange(0, one[0]);
                ring.AddLast(opened);
                if (opened.MoveNext()) yield return opened.Current;
                else Close(ring.Last!);
            }

            for (var node = ring.First; node is not null && names.Contains("next"); node = ring.First)
            {
                ring.RemoveFirst();
                ring.AddLast(node);
                if (node.Value.MoveNext()) yield return node.Value.Current;
                else Close(node);
            }
        }
        finally
        {
            foreach (var left in ring) left.Dispose();
        }

        void Close(LinkedListNode<IEnumerator<T>> node)
        {
            ring.Remove(node);
            node.Value.Dispose();
        }
    }
}
