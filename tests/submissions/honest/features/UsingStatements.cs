// expect: allowed
// about: using and await using statements and declarations, the dispose pattern
public class Resource : IDisposable
{
    private bool disposed;

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposed) return;
        disposed = true;
    }

    public void Check() => ObjectDisposedException.ThrowIf(disposed, this);
}

public sealed class AsyncResource : IAsyncDisposable
{
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}

public static class Solution
{
    public static void Use(IEnumerable<IDisposable> many)
    {
        using var a = new Resource();
        using (var b = new Resource()) b.Check();
        foreach (var d in many) d?.Dispose();
    }

    public static async Task UseAsync()
    {
        await using var a = new AsyncResource();
        await using (new AsyncResource().ConfigureAwait(false)) await Task.CompletedTask;
    }
}
