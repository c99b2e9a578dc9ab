// challenge: pass-on-async
// attack: waits for the result of a task on the thread that would complete it.
// policy on: rejected
// policy off: timeout on AS-BLOCK
public static class Solution
{
    public static async IAsyncEnumerable<T> PassOn<T>(IAsyncEnumerable<T> source)
    {
        await using var enumerator = source.GetAsyncEnumerator();
        while (enumerator.MoveNextAsync().AsTask().Result) yield return enumerator.Current;
    }
}
