// challenge: flatten
// expect: passed
// about: Stack: Push, Pop, Peek, TryPop of open enumerators
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        var open = new Stack<IEnumerator>();
        open.Push(items.GetEnumerator());
        try
        {
            while (open.TryPeek(out var top))
            {
                if (!top.MoveNext())
                {
                    open.Pop();
                    (top as IDisposable)?.Dispose();
                }
                else if (top.Current is IEnumerable inner and not string) open.Push(inner.GetEnumerator());
                else yield return top.Current;
            }
        }
        finally
        {
            CloseAll(open);
        }
    }

    private static void CloseAll(Stack<IEnumerator> open)
    {
        if (!open.TryPop(out var top)) return;
        try
        {
            (top as IDisposable)?.Dispose();
        }
        finally
        {
            CloseAll(open);
        }
    }
}
