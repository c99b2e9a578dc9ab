// expect: rejected: `new SemaphoreSlim(…)` is not allowed here: this challenge can be solved without a semaphore, line 6, column 11
// expect: rejected: `System.Threading.SemaphoreSlim`, line 5, column 22
public sealed class Limit
{
    private readonly SemaphoreSlim slim
        = new(3);
}
