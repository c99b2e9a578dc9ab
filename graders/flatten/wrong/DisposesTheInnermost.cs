// dies: LZ-DISPOSE
// Disposes the level at which it stands when the consumer leaves; the levels above stay open.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        Stack<IEnumerator> levels = new();
        try
        {
            levels.Push(items.GetEnumerator());
            while (levels.TryPeek(out IEnumerator? level))
            {
                if (!level.MoveNext())
                    (levels.Pop() as IDisposable)?.Dispose();
                else if (level.Current is IEnumerable inner and not string)
                    levels.Push(inner.GetEnumerator());
                else
                    yield return level.Current;
            }
        }
        finally
        {
            if (levels.TryPop(out IEnumerator? level))
                (level as IDisposable)?.Dispose();
        }
    }
}
