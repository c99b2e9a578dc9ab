// dies: CX-OPS
// Keeps the heads in a search tree without balance: where the sources take turns, the tree is a list.
public static class Solution
{
    public static IEnumerable<T> MergeSorted<T>(params IEnumerable<T>[] sources)
        where T : IComparable<T>
    {
        var opened = new List<IEnumerator<T>>();
        Node<T>? root = null;
        try
        {
            for (int rank = 0; rank < sources.Length; rank++)
            {
                opened.Add(sources[rank].GetEnumerator());
                if (opened[rank].MoveNext())
                    Insert(ref root, new Node<T>(opened[rank].Current, rank));
            }

            while (root is not null)
            {
                Node<T> least = TakeLeast(ref root);
                int rank = least.Rank;
                yield return least.Item;
                least = null!;
                if (opened[rank].MoveNext())
                    Insert(ref root, new Node<T>(opened[rank].Current, rank));
            }
        }
        finally
        {
            foreach (var source in opened)
                source.Dispose();
        }
    }

    private static void Insert<T>(ref Node<T>? place, Node<T> node)
        where T : IComparable<T>
    {
        while (place is not null)
        {
            int order = node.Item.CompareTo(place.Item);
            bool isBefore = order < 0 || (order == 0 && node.Rank < place.Rank);
            place = ref isBefore ? ref place.Left : ref place.Right;
        }

        place = node;
    }

    private static Node<T> TakeLeast<T>(ref Node<T>? place)
    {
        while (place!.Left is not null)
            place = ref place.Left!;
        Node<T> least = place;
        place = least.Right;
        return least;
    }
}

internal sealed class Node<T>(T item, int rank)
{
    public Node<T>? Left, Right;

    public T Item => item;

    public int Rank => rank;
}
