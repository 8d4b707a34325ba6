"""Every parser of what comes from outside, fed with whatever a fuzzer thinks of."""
