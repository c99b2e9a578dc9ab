public static class Solution
{
    // A linked list whose next cell is made when it is looked at. Lazy keeps exceptions, too.
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source)
    {
        var head = new Lazy<Cell<T>?>(() => Read(source.GetEnumerator()));
        return Walk(head);
    }

    private static IEnumerable<T> Walk<T>(Lazy<Cell<T>?> head)
    {
        for (var cell = head.Value; cell is not null; cell = cell.Next.Value) yield return cell.Item;
    }

    private static Cell<T>? Read<T>(IEnumerator<T> reader)
    {
        var keep = false;
        try
        {
            keep = reader.MoveNext();
            return keep ? new Cell<T>(reader.Current, new(() => Read(reader))) : null;
        }
        catch
        {
            keep = false;
            throw;
        }
        finally
        {
            if (!keep) reader.Dispose();
        }
    }

    private sealed record Cell<T>(T Item, Lazy<Cell<T>?> Next);
}
