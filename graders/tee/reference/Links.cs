using System.Collections;

public static class Solution
{
    // Both halves walk along one chain of links, which is made longer by the one that is ahead. A link that both have
    // passed is reachable from nowhere.
    public static (IEnumerable<T> Left, IEnumerable<T> Right) Tee<T>(this IEnumerable<T> source)
    {
        Chain<T> chain = new(source);
        Link<T> start = new();
        return (new Half<T>(chain, start), new Half<T>(chain, start));
    }
}

internal sealed class Link<T>
{
    public T Item { get; init; } = default!;

    public Link<T>? Next { get; set; }
}

internal sealed class Chain<T>(IEnumerable<T> source)
{
    private IEnumerator<T>? items;
    private int readers = 2;

    public Link<T>? After(Link<T> link)
    {
        if (link.Next is null)
        {
            items ??= source.GetEnumerator();
            if (items.MoveNext())
                link.Next = new Link<T> { Item = items.Current };
        }

        return link.Next;
    }

    public void Leave()
    {
        if (--readers == 0)
            items?.Dispose();
    }
}

internal sealed class Half<T>(Chain<T> chain, Link<T> start) : IEnumerable<T>
{
    private Link<T>? unread = start;

    public IEnumerator<T> GetEnumerator()
    {
        Link<T> first = unread ?? throw new InvalidOperationException();
        unread = null;
        return new Walk(chain, first);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Walk(Chain<T> chain, Link<T> first) : IEnumerator<T>
    {
        private Link<T>? link = first;

        public T Current => link is null ? throw new InvalidOperationException() : link.Item;

        object? IEnumerator.Current => Current;

        public bool MoveNext()
        {
            if (link is null)
                return false;
            if (chain.After(link) is { } next)
                link = next;
            else
                Dispose();
            return link is not null;
        }

        public void Reset() => throw new NotSupportedException();

        public void Dispose()
        {
            if (link is not null)
                chain.Leave();
            link = null;
        }
    }
}
