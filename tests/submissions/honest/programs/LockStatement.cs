// challenge: memoize
// expect: passed
// about: lock on an object and on a Lock, around a shared enumerator
using System.Runtime.ExceptionServices;

public static class Solution
{
    public static IEnumerable<T> Memoize<T>(this IEnumerable<T> source) => new Memo<T>(source);
}

internal sealed class Memo<T>(IEnumerable<T> source) : IEnumerable<T>
{
    private readonly Lock gate = new();
    private readonly object oldGate = new();
    private readonly List<T> items = [];
    private IEnumerator<T>? open;
    private bool started;
    private ExceptionDispatchInfo? fault;

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; Has(i); i++) yield return ItemAt(i);
    }

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    private T ItemAt(int index)
    {
        lock (oldGate) return items[index];
    }

    private bool Has(int index)
    {
        lock (gate)
        {
            if (index < items.Count) return true;
            fault?.Throw();
            try
            {
                if (!started)
                {
                    started = true;
                    open = source.GetEnumerator();
                }

                if (open is null) return false;
                if (open.MoveNext())
                {
                    items.Add(open.Current);
                    return true;
                }
            }
            catch (Exception e)
            {
                fault = ExceptionDispatchInfo.Capture(e);
                Close();
                throw;
            }

            Close();
            return false;
        }
    }

    private void Close()
    {
        var closing = open;
        open = null;
        closing?.Dispose();
    }
}
