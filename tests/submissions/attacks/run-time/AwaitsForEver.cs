// challenge: pass-on-async
// expect: rejected
// expect without policy: timeout
// about: awaits what never completes.
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
