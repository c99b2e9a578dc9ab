using Grader.Guest;
using Grader.TestHost;
using Grader.TestHost.Channels;
using Grader.TestHost.Running;

// Before anything else: from here on, descriptors 0 and 1 lead nowhere.
var (input, output) = PrivateChannel.Take();
var exchange = new Exchange(input, output);

HiddenTestRun.WarmUp();
PrivateChannel.SilenceErrors();
Lockdown.Apply(args);
exchange.SayReady();
if (exchange.ReadRequest() is { } submission)
{
    HeapLimit.Apply(submission.Request.HeapLimitBytes);
    HiddenTestRun.Execute(submission, exchange);
}

// No exit handlers: student code may have registered some.
NativeMethods.ExitNow(0);
