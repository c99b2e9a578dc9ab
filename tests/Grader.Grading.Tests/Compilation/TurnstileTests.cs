using Grader.Grading.Compilation;

namespace Grader.Grading.Tests.Compilation;

public sealed class TurnstileTests
{
    private readonly Turnstile turnstile = new(places: 1);

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
            NoteAsync("patient 1", isPatient: true), NoteAsync("hasty 1"), NoteAsync("patient 2", isPatient: true), NoteAsync("hasty 2"),
        ];

        turnstile.Leave();
        await Task.WhenAll(waiting);

        Assert.Equal(["hasty 1", "hasty 2", "patient 1", "patient 2"], order);

        async Task NoteAsync(string name, bool isPatient = false)
        {
            await EnterAsync(isPatient);
            order.Add(name);
            turnstile.Leave();
        }
    }

    [Fact]
    public async Task Who_gives_up_takes_no_place()
    {
        await EnterAsync();
        using var cancellation = new CancellationTokenSource();
        var given = turnstile.EnterAsync(isPatient: false, cancellation.Token);
        var next = EnterAsync();

        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => given);
        turnstile.Leave();
        await next;
    }

    private Task EnterAsync(bool isPatient = false) => turnstile.EnterAsync(isPatient, CancellationToken.None);
}
