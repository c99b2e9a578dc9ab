// challenge: take-every
// expect: rejected: `Task.Result` is not allowed here: it blocks the thread, line 7, column 33
// about: the message points at the property, not at the task before it
public static class Solution
{
    public static IEnumerable<T> TakeEvery<T>(this IEnumerable<T> source, int step) =>
        Task.FromResult(source).Result.Where((_, i) => i % step == 0);
}
