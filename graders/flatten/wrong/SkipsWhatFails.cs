// dies: LZ-FAULT
// Continues with the level above when an inner sequence throws.
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
                if (!TryMoveNext(level))
                    (levels.Pop() as IDisposable)?.Dispose();
                else if (level.Current is IEnumerable inner and not string)
                    levels.Push(inner.GetEnumerator());
                else
                    yield return level.Current;
            }
        }
        finally
        {
            while (levels.TryPop(out IEnumerator? level))
                (level as IDisposable)?.Dispose();
        }
    }

    private static bool TryMoveNext(IEnumerator level)
    {
        try
        {
            return level.MoveNext();
        }
        catch (Exception)
        {
            return false;
        }
    }
}
