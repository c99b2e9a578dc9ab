using Grader.Grading.Compilation;

namespace Grader.Grading.Tests.Compilation;

public sealed class TurnstileTests
{
    private readonly PrioritySemaphore turnstile = new(places: 1);

    [Fact]
    public async Task Lets_in_as_many_as_it_has_places()
    {
        await EnterAsync();
        var second = EnterAsync();
        Assert.False(second.IsCompleted);

        turnstile.Leave();
        await second;
    }

    [Fact]
    public async Task The_patient_let_the_hasty_go_first_and_both_keep_their_order()
    {
        await EnterAsync();
        var order = new List<string>();
        Task[] waiting =
        [
            NoteAsync("patient 1", isBackground: true), NoteAsync("foreground 1"), NoteAsync("patient 2", isBackground: true), NoteAsync("foreground 2"),
        ];

        turnstile.Leave();
        await Task.WhenAll(waiting);

        Assert.Equal(["foreground 1", "foreground 2", "patient 1", "patient 2"], order);

        async Task NoteAsync(string name, bool isBackground = false)
        {
            await EnterAsync(isBackground);
            order.Add(name);
            turnstile.Leave();
        }
    }

    [Fact]
    public async Task Who_gives_up_takes_no_place()
    {
        await EnterAsync();
        using var cancellation = new CancellationTokenSource();
        var given = turnstile.EnterAsync(isBackground: false, cancellation.Token);
        var next = EnterAsync();

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        turnstile.Leave();
        await next;
    }

    private Task EnterAsync(bool isBackground = false) => turnstile.EnterAsync(isBackground, CancellationToken.None);
}
