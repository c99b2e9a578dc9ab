// allow: System.Threading.SemaphoreSlim..ctor
// allow: System.Threading.SemaphoreSlim.WaitAsync()
// allow: System.Threading.SemaphoreSlim.WaitAsync(CancellationToken)
// expect: rejected: `SemaphoreSlim.WaitAsync`, line 12, column 54
// expect: rejected: `SemaphoreSlim.Release`, line 13, column 55
public static class Solution
{
    private static readonly CancellationToken None = CancellationToken.None;

    public static Task Wait(SemaphoreSlim gate) => gate.WaitAsync();
    public static Task WaitUntilCancelled(SemaphoreSlim gate) => gate.WaitAsync(None);
    public static Task Nap() => new SemaphoreSlim(0).WaitAsync(100);
    public static int Let(SemaphoreSlim gate) => gate.Release();
}
