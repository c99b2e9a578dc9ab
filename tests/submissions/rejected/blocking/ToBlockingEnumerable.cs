// expect: rejected: `TaskAsyncEnumerableExtensions.ToBlockingEnumerable` is not allowed here: it blocks the thread: use `await foreach`, line 4, column 70
public static class Solution
{
    public static IEnumerable<int> All(IAsyncEnumerable<int> s) => s.ToBlockingEnumerable();
}
