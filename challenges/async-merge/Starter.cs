using System.Runtime.CompilerServices;

public static class Solution
{
    /// <summary>The items of all sources, each as soon as it arrives.</summary>
    public static async IAsyncEnumerable<T> MergeAsync<T>(
        IAsyncEnumerable<T>[] sources, [EnumeratorCancellation] CancellationToken token = default)
    {
        await Task.FromException(new NotImplementedException());
        yield break;
    }
}
