#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""`project --json` prints the same bytes twice, with 1, 2 and 3 threads, and other ones for another seed.

usage: same_bytes.py PROGRAM CAMPAIGN.json...
"""
import os
import subprocess
import sys

ENVIRONMENT = dict(os.environ, QT_QPA_PLATFORM="offscreen")


def answer(program, campaign, *options):
    done = subprocess.run([program, "project", campaign, "--json", *options], capture_output=True, env=ENVIRONMENT)
    if done.returncode or not done.stdout:
        sys.exit(f"{campaign} {options}: {done.stderr.decode()}")
    return done.stdout


def main():
    program, campaigns = sys.argv[1], sys.argv[2:]
    for campaign in campaigns:
        first = answer(program, campaign)
        for options in ([], ["--threads", "1"], ["--threads", "2"], ["--threads", "3"]):
            if answer(program, campaign, *options) != first:
                sys.exit(f"{campaign}: {options} prints other bytes")
        if answer(program, campaign, "--seed", "77") == first:
            sys.exit(f"{campaign}: another seed prints the same bytes, so nothing was compared")
    print(f"{len(campaigns)} campaigns: the same bytes")


if __name__ == "__main__":
    main()
