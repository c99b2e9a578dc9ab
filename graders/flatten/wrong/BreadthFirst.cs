// dies: VAL
// A queue of what is still to be opened: the levels come one after the other.
using System.Collections;

public static class Solution
{
    public static IEnumerable<object?> Flatten(IEnumerable items)
    {
        Queue<IEnumerable> waiting = new([items]);
        while (waiting.TryDequeue(out IEnumerable? sequence))
        {
            foreach (object? item in sequence)
            {
                if (item is IEnumerable inner and not string)
                    waiting.Enqueue(inner);
                else
                    yield return item;
            }
        }
    }
}
