using Grader.Grading.Compilation;

namespace Grader.Grading.Tests.Compilation;

public sealed class PrioritySemaphoreTests
{
    private readonly PrioritySemaphore semaphore = new(places: 1);

    [Fact]
    public async Task Lets_in_as_many_as_it_has_places()
    {
        await EnterAsync();
        var second = EnterAsync();
        Assert.False(second.IsCompleted);

        semaphore.Leave();
        await second;
    }

    [Fact]
    public async Task Foreground_goes_before_background_and_both_keep_their_order()
    {
        await EnterAsync();
        var order = new List<string>();
        Task[] waiting =
        [
            NoteAsync("background 1", isBackground: true), NoteAsync("foreground 1"),
            NoteAsync("background 2", isBackground: true), NoteAsync("foreground 2"),
        ];

        semaphore.Leave();
        await Task.WhenAll(waiting);

        Assert.Equal(["foreground 1", "foreground 2", "background 1", "background 2"], order);

        async Task NoteAsync(string name, bool isBackground = false)
        {
            await EnterAsync(isBackground);
            order.Add(name);
            semaphore.Leave();
        }
    }

    [Fact]
    public async Task A_caller_that_gives_up_takes_no_place()
    {
        await EnterAsync();
        using var cancellation = new CancellationTokenSource();
        var canceled = semaphore.EnterAsync(isBackground: false, cancellation.Token);
        var next = EnterAsync();

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => canceled);
        semaphore.Leave();
        await next;
    }

    private Task EnterAsync(bool isBackground = false) => semaphore.EnterAsync(isBackground, CancellationToken.None);
}
