// rejects: `new SemaphoreSlim(…)` is not allowed here: this challenge can be solved without a semaphore, line 5
// rejects: `System.Threading.SemaphoreSlim`, line 5
public sealed class Limit
{
    private readonly SemaphoreSlim slim
        = new(3);
}
