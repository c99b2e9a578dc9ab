// challenge: pass-on-async
// attack: awaits what never completes.
// policy on: rejected
// policy off: timeout
public static class Solution
{
    public static async IAsyncEnumerable<T> PassOn<T>(IAsyncEnumerable<T> source)
    {
        await foreach (var item in source)
        {
            await new TaskCompletionSource().Task;
            yield return item;
        }
    }
}
